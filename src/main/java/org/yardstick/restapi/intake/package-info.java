/** Documents brought in by programs. */
package org.yardstick.restapi.intake;
