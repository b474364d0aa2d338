package org.yardstick.trail;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was done. Names stand in the database and never change their meaning. */
public enum TrailKind {

	/** Somebody came in. */
	SIGNED_IN(TrailArea.SIGN_IN, "登录"),
	/** Somebody was not let in. */
	SIGN_IN_REFUSED(TrailArea.SIGN_IN, "登录被拒绝"),
	/** Somebody left. */
	SIGNED_OUT(TrailArea.SIGN_IN, "退出"),
	/** Somebody replaced the own password. */
	PASSWORD_REPLACED(TrailArea.SIGN_IN, "修改自己的密码"),

	/** A form was begun. */
	FORM_CREATED(TrailArea.FORM, "新建"),
	/** Cells were changed. */
	FORM_SAVED(TrailArea.FORM, "修改"),
	/** A form was made from one of another year. */
	FORM_COPIED(TrailArea.FORM, "复制为新表"),
	/** Cells came in as a document. */
	FORM_IMPORTED(TrailArea.FORM, "导入内容"),
	/** A draft was deleted. */
	FORM_DELETED(TrailArea.FORM, "删除"),

	/** The unit handed it in. */
	SUBMITTED(TrailArea.STEP, "报送"),
	/** The unit took it back. */
	WITHDRAWN(TrailArea.STEP, "撤回"),
	/** A reviewer passed it on. */
	PASSED(TrailArea.STEP, "审核通过"),
	/** A reviewer sent it back. */
	SENT_BACK(TrailArea.STEP, "退回"),
	/** The bureau approved it. */
	APPROVED(TrailArea.STEP, "批复"),
	/** A paper approves forms of a department. */
	PAPER_ISSUED(TrailArea.STEP, "印发批复"),
	/** It was disclosed. */
	PUBLISHED(TrailArea.STEP, "公开"),
	/** It was taken from the public. */
	RETRACTED(TrailArea.STEP, "撤下公开"),
	/** It is not to be public. */
	WITHHELD(TrailArea.STEP, "标为不公开"),
	/** It may be public after all. */
	RELEASED(TrailArea.STEP, "取消不公开"),
	/** An approved form is to be changed. */
	AMENDMENT_BEGUN(TrailArea.STEP, "发起绩效目标调整"),

	/** The unit said why something stays as it is. */
	FINDING_EXPLAINED(TrailArea.FINDING, "说明问题"),
	/** A reviewer did not accept that. */
	EXPLANATION_REFUSED(TrailArea.FINDING, "不认可说明"),
	/** All forms of a year are to be checked. */
	YEAR_CHECK_ORDERED(TrailArea.FINDING, "检查全年的表"),
	/** That was stopped. */
	YEAR_CHECK_CANCELLED(TrailArea.FINDING, "取消全年检查"),

	/** A document was brought in. */
	DOCUMENT_BROUGHT(TrailArea.FILE, "上传文件"),
	/** Its forms became drafts. */
	DOCUMENT_CONFIRMED(TrailArea.FILE, "确认导入"),
	/** Its drafts were taken back. */
	DOCUMENT_UNDONE(TrailArea.FILE, "撤销导入"),
	/** It was forgotten. */
	DOCUMENT_FORGOTTEN(TrailArea.FILE, "删除导入的文件"),
	/** It was fetched with remarks. */
	DOCUMENT_FETCHED(TrailArea.FILE, "下载标注的文件"),
	/** A form was taken away as a file. */
	FORM_DOWNLOADED(TrailArea.FILE, "下载表格"),
	/** An export was ordered. */
	EXPORT_ORDERED(TrailArea.FILE, "导出"),
	/** Its file was fetched. */
	EXPORT_DOWNLOADED(TrailArea.FILE, "下载导出的文件"),
	/** It was deleted or cancelled. */
	EXPORT_REMOVED(TrailArea.FILE, "删除导出"),

	/** Something was added to the organisation, the accounts, the years or the rules. */
	SETTING_ADDED(TrailArea.SETTING, "添加"),
	/** Something of them was changed. */
	SETTING_CHANGED(TrailArea.SETTING, "修改设置"),
	/** Something of them was removed. */
	SETTING_REMOVED(TrailArea.SETTING, "删除设置"),
	/** An administrator set somebody's password. */
	PASSWORD_RESET(TrailArea.SETTING, "重置密码"),
	/** The chain is to be checked. */
	TRAIL_CHECK_ORDERED(TrailArea.SETTING, "核对留痕");

	private final TrailArea area;

	private final String title;

	TrailKind(TrailArea area, String title) {
		this.area = area;
		this.title = title;
	}

	public TrailArea area() {
		return this.area;
	}

	/** What users read. */
	public String title() {
		return this.title;
	}

	/** The kinds of an area. */
	public static Set<TrailKind> of(TrailArea area) {
		return Stream.of(values())
			.filter((kind) -> kind.area == area)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(TrailKind.class)));
	}

}
