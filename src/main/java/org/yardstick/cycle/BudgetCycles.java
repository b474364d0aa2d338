package org.yardstick.cycle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yardstick.shared.RejectedException;
import org.yardstick.template.FormTemplate;
import org.yardstick.template.FormTemplates;

/** The fiscal years and the templates they offer. */
@Service
@Transactional(readOnly = true)
public class BudgetCycles {

	private final BudgetCycleRepository cycles;

	private final FormTemplates templates;

	BudgetCycles(BudgetCycleRepository cycles, FormTemplates templates) {
		this.cycles = cycles;
		this.templates = templates;
	}

	/** All years, the newest first. */
	public List<BudgetCycle> all() {
		return this.cycles.findAllByOrderByFiscalYearDesc();
	}

	public Optional<BudgetCycle> find(int fiscalYear) {
		return this.cycles.findById(fiscalYear);
	}

	/**
	 * The template for a form of a year.
	 * @throws RejectedException if the year does not exist or does not offer the template
	 */
	public FormTemplate template(int fiscalYear, String templateKey) {
		BudgetCycle cycle = find(fiscalYear)
			.orElseThrow(() -> RejectedException.at("fiscalYear", "没有" + fiscalYear + "年度，请选择系统里已有的年度，或请管理员增设。"));
		if (templateKey == null || !cycle.offers(templateKey)) {
			throw RejectedException.at("template", fiscalYear + "年度不使用表样“" + templateKey + "”，请换一种表样，或请管理员为该年度启用。");
		}
		return this.templates.get(templateKey);
	}

	/**
	 * Opens a year or changes it.
	 * @param deadline the last moment for handing in, null for none
	 * @throws RejectedException if a template does not exist
	 */
	@Transactional
	public void define(int fiscalYear, Instant deadline, Set<String> templateKeys) {
		for (String key : templateKeys) {
			if (this.templates.find(key).isEmpty()) {
				throw RejectedException.at("templates", "没有编号为“" + key + "”的表样。");
			}
		}
		this.cycles.findById(fiscalYear)
			.ifPresentOrElse((cycle) -> cycle.change(deadline, templateKeys),
					() -> this.cycles.save(new BudgetCycle(fiscalYear, deadline, templateKeys)));
	}

}
