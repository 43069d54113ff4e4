// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.admin.audit;

import org.zatoee.core.admin.ClusterScope;
import org.zatoee.core.admin.Paging;
import org.zatoee.core.admin.describe.Action;
import org.zatoee.core.admin.input.Inputs;
import org.zatoee.core.audit.AuditLogRepository;
import org.zatoee.core.sio.value.PagedOutput;
import org.zatoee.service.ServiceContext;

/** Gives one page of the audit log: it is always paged, because it grows without end. */
final class GetAuditLog implements Action {

    private final ClusterScope cluster;
    private final AuditLogRepository log;

    GetAuditLog(ClusterScope cluster, AuditLogRepository log) {
        this.cluster = cluster;
        this.log = log;
    }

    @Override
    public Object run(Inputs input, ServiceContext zato) {
        Paging paging = Paging.of(input.raw());
        long skip = (paging.page() - 1L) * paging.size();
        AuditLogRepository.Page page = log.find(
                cluster.id(),
                new AuditLogRepository.Query(
                        paging.query(),
                        input.text("object_type"),
                        (int) Math.min(skip, Integer.MAX_VALUE),
                        paging.size()));
        return new PagedOutput(page.entries().stream().map(AuditView::of).toList(), paging.meta(page.total()));
    }
}
