// A virtual network with room for the app's way out and for private endpoints.
param name string
param location string
param tags object

resource network 'Microsoft.Network/virtualNetworks@2024-07-01' = {
  name: name
  location: location
  tags: tags
  properties: {
    addressSpace: { addressPrefixes: ['10.40.0.0/24'] }
    subnets: [
      {
        // Flex Consumption takes a delegated subnet, and an address for each instance.
        name: 'snet-app'
        properties: {
          addressPrefix: '10.40.0.0/25'
          defaultOutboundAccess: false
          delegations: [{ name: 'flex', properties: { serviceName: 'Microsoft.App/environments' } }]
        }
      }
      {
        name: 'snet-endpoints'
        properties: {
          addressPrefix: '10.40.0.128/26'
          defaultOutboundAccess: false
          privateEndpointNetworkPolicies: 'Disabled'
        }
      }
    ]
  }

  resource app 'subnets' existing = {
    name: 'snet-app'
  }

  resource endpoints 'subnets' existing = {
    name: 'snet-endpoints'
  }
}

output id string = network.id
output integrationSubnetId string = network::app.id
output endpointSubnetId string = network::endpoints.id
