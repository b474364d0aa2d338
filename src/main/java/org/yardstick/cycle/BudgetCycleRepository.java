package org.yardstick.cycle;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface BudgetCycleRepository extends JpaRepository<BudgetCycle, Integer> {

	List<BudgetCycle> findAllByOrderByFiscalYearDesc();

}
