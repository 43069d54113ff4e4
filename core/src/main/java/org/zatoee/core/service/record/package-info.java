// SPDX-License-Identifier: Apache-2.0
/** What the ODB knows of services: their records, and which server has which of them deployed. */
package org.zatoee.core.service.record;
