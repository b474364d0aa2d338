package org.yardstick.rule.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.yardstick.rule.RuleSetting;
import org.yardstick.rule.RuleSettingKey;
import org.yardstick.rule.RuleSettingState;
import org.yardstick.rule.Severity;
import org.yardstick.shared.RejectedException;
import org.yardstick.shared.Yuan;

/** How a rule is applied in a year and template. */
class RuleSettingForm {

	private static final int MOST_DIGITS = 13;

	private int year;

	private String template;

	private long version;

	private boolean enabled;

	private Severity errorAs;

	private Severity warningAs;

	private Severity infoAs;

	private BigDecimal tolerance;

	private String words;

	static RuleSettingForm of(RuleSettingKey key, RuleSettingState state) {
		RuleSetting setting = state.effective();
		RuleSettingForm form = new RuleSettingForm();
		form.year = key.fiscalYear();
		form.template = key.template();
		form.version = state.version();
		form.enabled = setting.enabled();
		form.errorAs = setting.errorAs();
		form.warningAs = setting.warningAs();
		form.infoAs = setting.infoAs();
		form.tolerance = (setting.tolerance() != null)
				? new BigDecimal(setting.tolerance().amount().stripTrailingZeros().toPlainString()) : null;
		form.words = String.join("、", setting.words());
		return form;
	}

	RuleSettingKey toKey(String code) {
		return new RuleSettingKey(this.year, this.template, code);
	}

	/**
	 * @throws RejectedException if the tolerance is no amount
	 */
	RuleSetting toSetting() {
		return new RuleSetting(this.enabled, this.errorAs, this.warningAs, this.infoAs, amount(), wordSet());
	}

	private Yuan amount() {
		if (this.tolerance == null) {
			return null;
		}
		BigDecimal plain = this.tolerance.stripTrailingZeros();
		if (plain.scale() > 2 || plain.precision() - plain.scale() > MOST_DIGITS) {
			throw RejectedException.at("tolerance", "误差以元为单位，最多两位小数。");
		}
		return new Yuan(plain.setScale(2, RoundingMode.UNNECESSARY));
	}

	private Set<String> wordSet() {
		return (this.words == null) ? Set.of()
				: Arrays.stream(this.words.split("[、，,；;\\s]+"))
					.filter((word) -> !word.isBlank())
					.collect(Collectors.toSet());
	}

	public int getYear() {
		return this.year;
	}

	public void setYear(int year) {
		this.year = year;
	}

	public String getTemplate() {
		return this.template;
	}

	public void setTemplate(String template) {
		this.template = (template == null || template.isBlank()) ? null : template;
	}

	public long getVersion() {
		return this.version;
	}

	public void setVersion(long version) {
		this.version = version;
	}

	public boolean isEnabled() {
		return this.enabled;
	}

	public void setEnabled(boolean enabled) {
		this.enabled = enabled;
	}

	public Severity getErrorAs() {
		return this.errorAs;
	}

	public void setErrorAs(Severity errorAs) {
		this.errorAs = errorAs;
	}

	public Severity getWarningAs() {
		return this.warningAs;
	}

	public void setWarningAs(Severity warningAs) {
		this.warningAs = warningAs;
	}

	public Severity getInfoAs() {
		return this.infoAs;
	}

	public void setInfoAs(Severity infoAs) {
		this.infoAs = infoAs;
	}

	public BigDecimal getTolerance() {
		return this.tolerance;
	}

	public void setTolerance(BigDecimal tolerance) {
		this.tolerance = tolerance;
	}

	public String getWords() {
		return this.words;
	}

	public void setWords(String words) {
		this.words = words;
	}

}
