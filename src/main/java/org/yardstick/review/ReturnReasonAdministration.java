package org.yardstick.review;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.organisation.Actor;
import org.yardstick.organisation.Role;
import org.yardstick.review.ReturnReasonChange.Kind;
import org.yardstick.shared.ConflictException;
import org.yardstick.shared.NotAllowedException;
import org.yardstick.shared.NotFoundException;
import org.yardstick.shared.RejectedException;

/**
 * Maintains the coded reasons. For administrators only ({@link NotAllowedException});
 * everything is put on record, and what changes nothing is not.
 */
@Service
@Transactional
public class ReturnReasonAdministration {

	/** How many changes a list shows. */
	public static final int MOST_LISTED = 100;

	private static final int MOST = 99;

	private final ReturnReasonRows rows;

	private final Clock clock;

	ReturnReasonAdministration(ReturnReasonRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * @throws NotFoundException if there is no such reason
	 */
	@Transactional(readOnly = true)
	public ReturnReason get(String code) {
		return find(this.rows.all(), code);
	}

	/** The last changes of all reasons, the last one first. */
	@Transactional(readOnly = true)
	public List<ReturnReasonChange> changes() {
		return this.rows.changes(MOST_LISTED);
	}

	/**
	 * Adds a reason at the end of the list.
	 * @throws RejectedException if it has no title, too many words, or the title of
	 * another one
	 * @throws ConflictException if there are as many as there can be
	 */
	public ReturnReason add(Actor actor, ReturnReasonWords words) {
		List<ReturnReason> all = begin(actor);
		requireSound(all, words, null);
		if (all.size() >= MOST) {
			throw new ConflictException("退回原因最多" + MOST + "条。请修改或重新启用已有的原因。");
		}
		ReturnReason added = new ReturnReason("R%02d".formatted(all.size() + 1), words.title(), words.explanation(),
				true, all.size() + 1);
		put(actor, Kind.ADDED, null, added);
		return added;
	}

	/**
	 * Changes the words of a reason; what was sent back keeps the old title.
	 * @param seen the words that the administrator has seen
	 * @throws RejectedException as {@link #add}
	 * @throws ConflictException if somebody changed them in between
	 */
	public void change(Actor actor, String code, ReturnReasonWords seen, ReturnReasonWords words) {
		List<ReturnReason> all = begin(actor);
		ReturnReason before = find(all, code);
		requireSound(all, words, code);
		ReturnReasonWords now = new ReturnReasonWords(before.title(), before.explanation());
		if (now.equals(words)) {
			return;
		}
		if (!now.equals(seen)) {
			throw new ConflictException("退回原因" + code + "刚刚被别人改过，您的修改没有保存。请返回列表，看看现在的内容，再决定是否修改。");
		}
		put(actor, Kind.CHANGED, before,
				new ReturnReason(code, words.title(), words.explanation(), before.active(), before.position()));
	}

	/** Lets a reason be chosen, or no more. */
	public void activate(Actor actor, String code, boolean active) {
		ReturnReason before = find(begin(actor), code);
		if (before.active() != active) {
			put(actor, active ? Kind.ACTIVATED : Kind.DEACTIVATED, before,
					new ReturnReason(code, before.title(), before.explanation(), active, before.position()));
		}
	}

	/**
	 * Puts a reason at another place of the list.
	 * @param position from 1; beyond the end is the end
	 */
	public void move(Actor actor, String code, int position) {
		List<ReturnReason> all = begin(actor);
		ReturnReason before = find(all, code);
		int to = Math.max(1, Math.min(position, all.size()));
		if (to == before.position()) {
			return;
		}
		int step = (to < before.position()) ? 1 : -1;
		all.stream()
			.filter((other) -> Math.min(to, before.position()) <= other.position()
					&& other.position() <= Math.max(to, before.position()))
			.forEach((other) -> this.rows.put(at(other, other.position() + step)));
		put(actor, Kind.MOVED, before, at(before, to));
	}

	private List<ReturnReason> begin(Actor actor) {
		if (!actor.is(Role.ADMIN)) {
			throw new NotAllowedException("只有系统管理员可以维护退回原因。");
		}
		this.rows.lock();
		return this.rows.all();
	}

	private void put(Actor actor, Kind kind, ReturnReason before, ReturnReason after) {
		this.rows.put(after);
		this.rows.record(actor, new ReturnReasonChange(kind, actor.name(), this.clock.instant(), before, after));
	}

	private static void requireSound(List<ReturnReason> all, ReturnReasonWords words, String code) {
		words.requireSound();
		all.stream()
			.filter((other) -> other.title().equals(words.title()) && !other.code().equals(code))
			.findFirst()
			.ifPresent((other) -> {
				throw RejectedException.at("title",
						"已经有这个名称了：" + other.code() + (other.active() ? "。" : "（已停用，可以重新启用）。"));
			});
	}

	private static ReturnReason find(List<ReturnReason> all, String code) {
		return all.stream()
			.filter((reason) -> reason.code().equals(code))
			.findFirst()
			.orElseThrow(() -> new NotFoundException("没有编号为“" + code + "”的退回原因。"));
	}

	private static ReturnReason at(ReturnReason reason, int position) {
		return new ReturnReason(reason.code(), reason.title(), reason.explanation(), reason.active(), position);
	}

}
