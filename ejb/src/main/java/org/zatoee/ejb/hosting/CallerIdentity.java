// SPDX-License-Identifier: Apache-2.0
package org.zatoee.ejb.hosting;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;
import org.zatoee.service.SecurityInfo;
import org.zatoee.service.ServiceContext;

/**
 * Who beans are called as: the container sees the caller of the service, not who the thread belongs to. The principal is
 * the name of the user, and the one role is the name of the security definition whose credentials were shown. Thread-safe.
 */
@Singleton
public class CallerIdentity {

    /** The category of roles that the container asks for those of session beans. */
    private static final String SESSION_BEANS = "ejb";

    /**
     * Runs code as the caller, in the security domain of the class loader of the thread.
     *
     * @param zato the call; null for code that no call brought about
     * @throws Exception what the code throws
     */
    @Nullable
    Object call(@Nullable ServiceContext zato, Callable<@Nullable Object> code) throws Exception {
        SecurityDomain domain = SecurityDomain.getCurrent();
        if (domain == null) {
            return code.call();
        }
        Optional<SecurityInfo> caller =
                zato == null ? Optional.empty() : zato.channel().security();
        SecurityIdentity identity =
                caller.map(info -> of(domain, info)).orElseGet(domain::getAnonymousSecurityIdentity);
        return identity.runAs(code);
    }

    private static SecurityIdentity of(SecurityDomain domain, SecurityInfo caller) {
        String name = caller.username().isEmpty() ? caller.name() : caller.username();
        Roles roles = Roles.fromSet(Set.of(caller.name()));
        return domain.createAdHocIdentity(name).withRoleMapper(SESSION_BEANS, RoleMapper.constant(roles));
    }
}
