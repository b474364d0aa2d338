package org.yardstick.intake;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.yardstick.organisation.Actor;
import org.yardstick.plan.PlanDrafting;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;

/** Finds documents for those who brought them in; nobody else knows of them. */
@Component
class ImportAccess {

	private final DocumentImports documents;

	private final ImportForms forms;

	ImportAccess(DocumentImports documents, ImportForms forms) {
		this.documents = documents;
		this.forms = forms;
	}

	/**
	 * @throws NotAllowedException if the actor may make no plans
	 */
	static void requireDrafter(Actor actor) {
		if (!PlanDrafting.mayBegin(actor)) {
			throw new NotAllowedException("导入由填报单位和系统管理员来做，您的账号没有这项权限。");
		}
	}

	/**
	 * @throws NotFoundException if there is no such document, or another person's
	 */
	DocumentImport forReading(Actor actor, ImportId id) {
		return owned(actor, this.documents.findById(id.value()));
	}

	/** As {@link #forReading}, locked until the transaction ends. */
	DocumentImport forChange(Actor actor, ImportId id) {
		return owned(actor, this.documents.findForChange(id.value()));
	}

	/**
	 * A form of a document.
	 * @throws NotFoundException if it has none with the number
	 */
	ImportForm form(ImportId id, int number) {
		return this.forms.findByImportIdAndNumber(id.value(), number)
			.orElseThrow(() -> new NotFoundException("这份文件里没有这张表，请回到文件再选。"));
	}

	private static DocumentImport owned(Actor actor, Optional<DocumentImport> found) {
		requireDrafter(actor);
		return found.filter((document) -> document.isOwnedBy(actor))
			.orElseThrow(() -> new NotFoundException("没有这次导入。它可能已经删除；导入记录只保存一段时间。"));
	}

}
