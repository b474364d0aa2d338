package org.yardstick.export;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.export.job.ExportChunks;
import org.yardstick.export.job.ExportRows;
import org.yardstick.export.job.RunOrders;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Organisation;
import org.yardstick.plan.PlanFilter;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.template.FormTemplates;
import org.yardstick.trail.Trail;
import org.yardstick.trail.TrailEntry;
import org.yardstick.trail.TrailKind;
import org.yardstick.trail.TrailSubject;

/**
 * Files to take away, made in the background: ordered here, listed with their state, and
 * fetched when they are done. For the performance office and administrators; each sees
 * his own, administrators all.
 */
@Service
@Transactional(readOnly = true)
public class Exports {

	/** How many of one's own a list shows. */
	public static final int MOST_LISTED = 50;

	private final ExportRows rows;

	private final ExportChunks chunks;

	private final ExportSettings settings;

	private final RunOrders runs;

	private final Organisation organisation;

	private final FormTemplates templates;

	private final Trail trail;

	Exports(ExportRows rows, ExportChunks chunks, ExportSettings settings, RunOrders runs, Organisation organisation,
			FormTemplates templates, Trail trail) {
		this.rows = rows;
		this.chunks = chunks;
		this.settings = settings;
		this.runs = runs;
		this.organisation = organisation;
		this.templates = templates;
		this.trail = trail;
	}

	/** Whether somebody may take away more than single forms. */
	public static boolean mayExport(Actor actor) {
		return actor.seesEverything();
	}

	/**
	 * Orders a file.
	 * @throws NotAllowedException if the actor may not export
	 * @throws NotFoundException if the filter names a department or template that does
	 * not exist
	 * @throws ConflictException if too many exports of the actor are open
	 */
	@Transactional
	public ExportId order(Actor actor, ExportOrder order) {
		requireRole(actor);
		String coverage = coverage(order.filter());
		if (this.rows.countOpen(actor.accountId()) >= this.settings.openPerPerson()) {
			throw new ConflictException("您已有 %d 个导出还没完成，请等它们完成，或者取消其中的一些。".formatted(this.settings.openPerPerson()));
		}
		Integer year = order.filter().fiscalYear();
		String title = ((year != null) ? year + "年度" : "") + order.kind().title();
		ExportId id = this.rows.add(actor.accountId(), order, title, coverage);
		this.runs.order(id);
		this.trail.record(actor, TrailEntry.of(TrailKind.EXPORT_ORDERED, subject(id, title),
				coverage + "，" + order.format().extension()));
		return id;
	}

	/** The actor's own, the last ones first, at most {@value #MOST_LISTED}. */
	public List<Export> own(Actor actor) {
		return this.rows.of(actor.accountId(), MOST_LISTED);
	}

	/**
	 * @throws NotFoundException if there is none, or somebody else's
	 */
	public Export get(Actor actor, ExportId id) {
		requireRole(actor);
		return this.rows.find(id)
			.filter((export) -> export.isOf(actor))
			.orElseThrow(() -> new NotFoundException("没有这个导出，可能已过期删除。"));
	}

	/**
	 * The file, to be sent to the actor at once.
	 * @throws NotFoundException if there is no such export, or it is somebody else's
	 * @throws ConflictException if it has no file
	 */
	@Transactional
	public ExportFile file(Actor actor, ExportId id) {
		Export export = get(actor, id);
		if (export.state() != ExportState.DONE) {
			throw new ConflictException((export.state() == ExportState.FAILED) ? export.error() : "文件还没有生成好，请稍后再下载。");
		}
		this.trail.record(actor,
				TrailEntry.of(TrailKind.EXPORT_DOWNLOADED, subject(id, export.title()), export.fileName()));
		return new ExportFile(this.chunks, export);
	}

	/**
	 * Deletes an export with its file, or cancels it if it is still open.
	 * @throws NotFoundException if there is none, or somebody else's
	 */
	@Transactional
	public void remove(Actor actor, ExportId id) {
		Export export = get(actor, id);
		this.rows.remove(id);
		this.trail.record(actor, TrailEntry.of(TrailKind.EXPORT_REMOVED, subject(id, export.title())));
	}

	private static TrailSubject subject(ExportId id, String title) {
		return new TrailSubject(TrailSubject.Kind.EXPORT, id.value(), title);
	}

	private static void requireRole(Actor actor) {
		if (!mayExport(actor)) {
			throw new NotAllowedException("导出由绩效管理科或系统管理员办理。如工作需要，请与他们联系。");
		}
	}

	private String coverage(PlanFilter filter) {
		List<String> parts = new ArrayList<>();
		if (filter.fiscalYear() != null) {
			parts.add(filter.fiscalYear() + "年度");
		}
		if (filter.department() != null) {
			parts.add(this.organisation.department(filter.department()).name());
		}
		if (filter.status() != null) {
			parts.add(filter.status().title());
		}
		if (filter.template() != null) {
			parts.add(this.templates.get(filter.template()).name());
		}
		if (filter.words() != null) {
			parts.add("含“" + filter.words().strip() + "”");
		}
		return parts.isEmpty() ? "全部项目" : String.join("，", parts);
	}

}
