package org.yardstick.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ImportForms extends JpaRepository<ImportForm, UUID> {

	List<ImportForm> findByImportIdOrderByNumber(UUID document);

	Optional<ImportForm> findByImportIdAndNumber(UUID document, int number);

	@Modifying
	@Query("delete from ImportForm f where f.importId = :document")
	void deleteByImportId(UUID document);

}
