package org.yardstick.organisation;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** 业务科: a division of the finance bureau that looks after some departments. */
@Entity
class SectorDivision {

	@Id
	private UUID id;

	@Version
	private Integer version;

	private String name;

	protected SectorDivision() {
	}

	SectorDivision(String name) {
		this.id = UUID.randomUUID();
		this.name = name;
	}

	DivisionId id() {
		return new DivisionId(this.id);
	}

	String name() {
		return this.name;
	}

	void rename(String name) {
		this.name = name;
	}

	DivisionEntry entry() {
		return new DivisionEntry(id(), this.name);
	}

}
