/** Plans, their findings and their way. */
package org.yardstick.restapi.plan;
