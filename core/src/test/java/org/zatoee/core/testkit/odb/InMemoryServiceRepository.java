// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.testkit.odb;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.zatoee.core.name.NameRule;
import org.zatoee.core.service.record.ServiceIdentity;
import org.zatoee.core.service.record.ServiceRecord;
import org.zatoee.core.service.record.ServiceRepository;

final class InMemoryServiceRepository implements ServiceRepository {

    private final InMemoryTransactions transactions;

    InMemoryServiceRepository(InMemoryTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<ServiceRecord> findAll(long clusterId) {
        return transactions.read(tables -> tables.services().values().stream()
                .filter(service -> service.clusterId() == clusterId)
                .sorted(Comparator.comparing(ServiceRecord::name))
                .toList());
    }

    @Override
    public Optional<ServiceRecord> findByName(long clusterId, String name) {
        return findAll(clusterId).stream()
                .filter(service -> service.name().equals(name))
                .findFirst();
    }

    @Override
    public Optional<ServiceRecord> find(long id) {
        return transactions.read(tables -> Optional.ofNullable(tables.services().get(id)));
    }

    @Override
    public ServiceRecord register(long clusterId, String name, String implName, boolean internal) {
        NameRule.check("name", name);
        return transactions.write(tables -> {
            tables.requireCluster(clusterId);
            Optional<ServiceRecord> known = findByName(clusterId, name);
            ServiceRecord service = new ServiceRecord(
                    known.map(ServiceRecord::id).orElseGet(tables::nextId), clusterId, name, implName, internal);
            tables.services().put(service.id(), service);
            return service;
        });
    }

    @Override
    public Map<String, ServiceRecord> registerAll(long clusterId, Collection<ServiceIdentity> services) {
        return transactions.write(tables -> {
            tables.requireCluster(clusterId);
            return services.stream()
                    .map(each -> register(clusterId, each.name(), each.implName(), each.internal()))
                    .collect(Collectors.toMap(ServiceRecord::name, Function.identity()));
        });
    }

    @Override
    public void delete(long id) {
        transactions.write(tables -> {
            InMemoryTables.require(tables.services(), id, "service");
            tables.services().remove(id);
            return tables.deployed().keySet().removeIf(key -> key.second() == id);
        });
    }
}
