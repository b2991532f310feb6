// A private endpoint for each service that anything calls, and the names that lead there. Queues are not among them: no trigger uses one.
param location string
param tags object
param virtualNetworkId string
param subnetId string
param runtimeStorageId string
param runtimeStorageName string
param dataStorageId string
param dataStorageName string
param functionAppId string
param functionAppName string

var storageServices = ['blob', 'table']

module storageZones 'private-zone.bicep' = [
  for service in storageServices: {
    params: {
      name: 'privatelink.${service}.${environment().suffixes.storage}'
      tags: tags
      virtualNetworkId: virtualNetworkId
    }
  }
]

module runtimeStorage 'private-endpoint.bicep' = [
  for (service, index) in storageServices: {
    params: {
      name: 'pep-${runtimeStorageName}-${service}'
      location: location
      tags: tags
      subnetId: subnetId
      zoneId: storageZones[index].outputs.id
      targetId: runtimeStorageId
      subresource: service
    }
  }
]

module dataStorage 'private-endpoint.bicep' = [
  for (service, index) in storageServices: {
    params: {
      name: 'pep-${dataStorageName}-${service}'
      location: location
      tags: tags
      subnetId: subnetId
      zoneId: storageZones[index].outputs.id
      targetId: dataStorageId
      subresource: service
    }
  }
]

module appZone 'private-zone.bicep' = {
  params: {
    name: 'privatelink.azurewebsites.net'
    tags: tags
    virtualNetworkId: virtualNetworkId
  }
}

module app 'private-endpoint.bicep' = {
  params: {
    name: 'pep-${functionAppName}'
    location: location
    tags: tags
    subnetId: subnetId
    zoneId: appZone.outputs.id
    targetId: functionAppId
    subresource: 'sites'
  }
}
