package org.yardstick.restapi.export;

import java.net.URI;

import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.yardstick.export.Export;
import org.yardstick.export.ExportFile;
import org.yardstick.export.ExportId;
import org.yardstick.export.ExportState;
import org.yardstick.export.Exports;
import org.yardstick.organisation.Actor;

import tools.jackson.databind.JsonNode;

/** Orders files that are made in the background, tells how far they are, sends them. */
@RestController
@RequestMapping("/api/v1/exports")
class ExportResource {

	private final Exports exports;

	private final ExportRequests requests;

	ExportResource(Exports exports, ExportRequests requests) {
		this.exports = exports;
		this.requests = requests;
	}

	@PostMapping
	ResponseEntity<ExportRepresentation> order(Actor actor, @RequestBody JsonNode body) {
		ExportId id = this.exports.order(actor, this.requests.read(body));
		return ResponseEntity.accepted().location(address(id)).body(get(actor, id));
	}

	@GetMapping("/{id}")
	ExportRepresentation get(Actor actor, @PathVariable ExportId id) {
		Export export = this.exports.get(actor, id);
		String file = (export.state() == ExportState.DONE) ? address(id) + "/file" : null;
		return new ExportRepresentation(export.state(), export.done(), export.total(), file, export.error());
	}

	@GetMapping("/{id}/file")
	ResponseEntity<Resource> file(Actor actor, @PathVariable ExportId id) {
		ExportFile file = this.exports.file(actor, id);
		return ResponseEntity.ok().headers(file.headers()).body(file);
	}

	private static URI address(ExportId id) {
		return URI.create("/api/v1/exports/" + id);
	}

	/**
	 * An export as the API tells it.
	 *
	 * @param done how many plans have been written
	 * @param total how many there are, 0 until they have been counted
	 * @param file where it can be fetched, null until it is there
	 * @param error why there is no file, null for none
	 */
	record ExportRepresentation(ExportState state, long done, long total, String file, String error) {
	}

}
