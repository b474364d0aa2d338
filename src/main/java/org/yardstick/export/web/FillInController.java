package org.yardstick.export.web;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.yardstick.export.FormDownloads;
import org.yardstick.export.fillin.FillInWorkbook;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.plan.PlanForm;
import org.yardstick.plan.PlanId;
import org.yardstick.plan.PlanReading;
import org.yardstick.plan.PlanSnapshot;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.RejectedException;

/** Forms to take away and fill in without a connection. */
@Controller
class FillInController {

	private final PlanReading plans;

	private final PlanDrafting drafting;

	private final FillInWorkbook workbooks;

	private final FormDownloads downloads;

	FillInController(PlanReading plans, PlanDrafting drafting, FillInWorkbook workbooks, FormDownloads downloads) {
		this.plans = plans;
		this.drafting = drafting;
		this.workbooks = workbooks;
		this.downloads = downloads;
	}

	/**
	 * A new form of a year, in which stands what the organisation knows of the actor's
	 * unit.
	 * @param form template and layout, apart by a slash
	 */
	@GetMapping("/plans/blank.xlsx")
	ResponseEntity<byte[]> blank(Actor actor, @RequestParam(required = false) Integer year,
			@RequestParam(required = false) String form) {
		if (!PlanDrafting.mayBegin(actor)) {
			throw new NotAllowedException("线下填写用的空表由预算单位的填报人下载。如果您要填报，请系统管理员为您的账号加上填报人角色并指定单位。");
		}
		if (year == null || form == null || !form.contains("/")) {
			throw RejectedException.at("form", "请在“新建绩效目标表”页面选择年度和表样，再下载空表。");
		}
		int slash = form.indexOf('/');
		PlanForm wanted = new PlanForm(year, form.substring(0, slash), form.substring(slash + 1));
		byte[] workbook = this.workbooks.blank(wanted, this.drafting.blank(actor, wanted, actor.seat().unit()));
		this.downloads.record(actor, null, this.workbooks.fileName(wanted));
		return send(workbook, this.workbooks.fileName(wanted));
	}

	/** A form with its content, for everyone who may see it. */
	@GetMapping("/plans/{id}/fill-in.xlsx")
	ResponseEntity<byte[]> filled(Actor actor, @PathVariable PlanId id) {
		PlanSnapshot plan = this.plans.get(actor, id);
		byte[] workbook = this.workbooks.of(plan);
		this.downloads.record(actor, plan, this.workbooks.fileName(plan));
		return send(workbook, this.workbooks.fileName(plan));
	}

	private static ResponseEntity<byte[]> send(byte[] workbook, String fileName) {
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_TYPE, Workbooks.MEDIA_TYPE)
			.header(HttpHeaders.CONTENT_DISPOSITION, Workbooks.disposition(fileName))
			.body(workbook);
	}

}
