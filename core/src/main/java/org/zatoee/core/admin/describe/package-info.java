// SPDX-License-Identifier: Apache-2.0
/** How services of the public API are described: by data, from which they are read, documented and put into a WSDL. */
package org.zatoee.core.admin.describe;
