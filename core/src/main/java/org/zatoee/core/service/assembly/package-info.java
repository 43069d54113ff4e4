// SPDX-License-Identifier: Apache-2.0
/** Makes services out of what developers wrote. */
package org.zatoee.core.service.assembly;
