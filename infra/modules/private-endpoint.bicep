// A private endpoint, with its address in the private DNS zone of its kind of service.
param name string
param location string
param tags object
param subnetId string
param zoneId string
param targetId string

@description('What of the target is reached, as Private Link calls it: blob, table, sites.')
param subresource string

resource endpoint 'Microsoft.Network/privateEndpoints@2024-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    subnet: { id: subnetId }
    privateLinkServiceConnections: [
      {
        name: subresource
        properties: { privateLinkServiceId: targetId, groupIds: [subresource] }
      }
    ]
  }

  resource zoneGroup 'privateDnsZoneGroups' = {
    name: 'default'
    properties: {
      privateDnsZoneConfigs: [{ name: subresource, properties: { privateDnsZoneId: zoneId } }]
    }
  }
}
