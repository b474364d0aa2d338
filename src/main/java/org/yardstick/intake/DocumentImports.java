package org.yardstick.intake;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface DocumentImports extends JpaRepository<DocumentImport, UUID> {

	/**
	 * The document, locked until the transaction ends, so that what people do with it
	 * comes one after the other.
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select i from DocumentImport i where i.id = :id")
	Optional<DocumentImport> findForChange(UUID id);

	@Query("select count(i) from DocumentImport i where i.accountId = :account and i.state in (WAITING, READING)")
	long countUnderWay(UUID account);

	/** Notes how far a reading got; nothing if it has ended. */
	@Modifying
	@Query("""
			update DocumentImport i set i.formsRead = :read, i.formsFound = :found
			where i.id = :id and i.state = READING
			""")
	int note(UUID id, int read, int found);

	@Modifying
	@Query("delete from DocumentImport i where i.createdAt < :before")
	int deleteOlderThan(Instant before);

}
