/**
 * The trail (留痕): who did what to what, when and from where. Every module above
 * {@code organisation} puts what its people do on it ({@link org.yardstick.trail.Trail}),
 * in the transaction of the deed: either both are stored or none. For administrators who
 * look something up, and for auditors to whom they have to prove that nothing was
 * rewritten.
 * <p>
 * Entries are only ever added, which the database enforces: the role that the application
 * connects as gave the other privileges away, and triggers refuse everybody. They make
 * one chain for all instances, in which each carries the hash of the one before; the
 * check ({@link org.yardstick.trail.TrailChecks}) finds the first entry that somebody
 * changed, removed or put in behind the application's back. Who can write anything into
 * the database could still make the whole chain anew, therefore the hash of the last
 * entry is shown, to be written down elsewhere.
 * <p>
 * An entry keeps names and titles as they were, in words, and refers to nothing: what it
 * is about may be gone. Not here: what the pages of other modules show of their own
 * histories, each in its module's table.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "organisation" })
package org.yardstick.trail;
