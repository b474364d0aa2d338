/** Files to take away, in the API. */
package org.yardstick.restapi.export;
