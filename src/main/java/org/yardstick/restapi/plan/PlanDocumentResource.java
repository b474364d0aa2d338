package org.yardstick.restapi.plan;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.yardstick.export.FormDownloads;
import org.yardstick.export.FormFile;
import org.yardstick.export.FormFormat;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.restapi.EntityVersion;
import org.yardstick.shared.RejectedException;

/** A plan as a document in its printed layout. */
@RestController
class PlanDocumentResource {

	private final PlanReading plans;

	private final FormDownloads downloads;

	PlanDocumentResource(PlanReading plans, FormDownloads downloads) {
		this.plans = plans;
		this.downloads = downloads;
	}

	/**
	 * The document as a file.
	 * @param format {@code xlsx}, {@code docx} or {@code html}
	 */
	@GetMapping("/api/v1/plans/{id}/document")
	ResponseEntity<byte[]> document(Actor actor, @PathVariable PlanId id,
			@RequestParam(defaultValue = "") String format) {
		PlanSnapshot plan = this.plans.get(actor, id);
		FormFile file = this.downloads.fetch(actor, plan, format(format));
		return ResponseEntity.ok()
			.eTag(EntityVersion.tag(plan))
			.header(HttpHeaders.CONTENT_TYPE, file.mediaType())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString())
			.body(file.content());
	}

	private static FormFormat format(String name) {
		return Stream.of(FormFormat.values())
			.filter((format) -> format.extension().equals(name))
			.findFirst()
			.orElseThrow(() -> RejectedException.at("format", "请用 format 写明要哪种文件：xlsx、docx 或 html。"));
	}

}
