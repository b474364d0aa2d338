package org.yardstick.review;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.shared.RejectedException;

/**
 * The coded reasons for sending forms back; {@link ReturnReasonAdministration} maintains
 * them.
 */
@Service
@Transactional(readOnly = true)
public class ReturnReasons {

	private final ReturnReasonRows rows;

	ReturnReasons(ReturnReasonRows rows) {
		this.rows = rows;
	}

	/** All reasons in their order, also those that can be chosen no more. */
	public List<ReturnReason> all() {
		return this.rows.all();
	}

	/**
	 * The reasons of a decision with their titles.
	 * @throws RejectedException if there is no such reason, it can be chosen no more, or
	 * the decision does not send back
	 */
	List<GivenReason> given(Decision decision) {
		if (decision.reasons().isEmpty()) {
			return List.of();
		}
		if (decision.verdict() != Decision.Verdict.SEND_BACK) {
			throw RejectedException.at("reasons", "退回原因只用于退回。要通过请取消勾选，要退回请点“退回修改”。");
		}
		Map<String, ReturnReason> known = all().stream()
			.collect(Collectors.toMap(ReturnReason::code, Function.identity()));
		return decision.reasons().stream().distinct().map((code) -> given(known.get(code), code)).toList();
	}

	private static GivenReason given(ReturnReason reason, String code) {
		if (reason == null) {
			throw RejectedException.at("reasons", "没有编号为“" + code + "”的退回原因。");
		}
		if (!reason.active()) {
			throw RejectedException.at("reasons", "退回原因“" + reason.title() + "”已停用，请改选其他原因，或写在审核意见里。");
		}
		return new GivenReason(reason.code(), reason.title());
	}

}
