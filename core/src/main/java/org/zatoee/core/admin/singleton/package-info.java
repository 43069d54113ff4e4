// SPDX-License-Identifier: Apache-2.0
/** Services that tell which server is the singleton of the cluster. */
package org.zatoee.core.admin.singleton;
