// The app on a Flex Consumption plan. Its connections name accounts and an identity; none of the settings is a secret.
param name string
param planName string
param location string
param tags object
param identityId string
param identityClientId string
param runtimeStorageName string
param deploymentContainerUri string
param dataTableUri string
param dataBlobUri string
param applicationInsightsConnectionString string
param otlpEndpoint string
param publicAddress string
param allowedOrigins string[]
param issuers string
param maxInstances int
param warmInstances int
param isPublic bool
param workspaceId string

@description('The subnet that the app reaches storage from. Empty: the public network.')
param integrationSubnetId string

resource plan 'Microsoft.Web/serverfarms@2024-11-01' = {
  name: planName
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: { reserved: true }
}

resource app 'Microsoft.Web/sites@2024-11-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    publicNetworkAccess: isPublic ? 'Enabled' : 'Disabled'
    virtualNetworkSubnetId: empty(integrationSubnetId) ? null : integrationSubnetId
    siteConfig: {
      minTlsVersion: '1.2'
      scmMinTlsVersion: '1.2'
      ftpsState: 'Disabled'
      http20Enabled: true
    }
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: deploymentContainerUri
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: maxInstances
        alwaysReady: warmInstances == 0 ? [] : [{ name: 'http', instanceCount: warmInstances }]
        triggers: { http: { perInstanceConcurrency: 64 } }
      }
    }
  }

  resource settings 'config' = {
    name: 'appsettings'
    properties: union(
      {
        AzureWebJobsStorage__accountName: runtimeStorageName
        AzureWebJobsStorage__credential: 'managedidentity'
        AzureWebJobsStorage__clientId: identityClientId
        AnnotationsStorage__tableServiceUri: dataTableUri
        AnnotationsStorage__blobServiceUri: dataBlobUri
        AnnotationsStorage__clientId: identityClientId
        Annotations__PublicAddress: empty(publicAddress) ? 'https://${app.properties.defaultHostName}' : publicAddress
        // The app answers browsers itself: the platform would answer OPTIONS before it, and leave out its fields.
        Annotations__AllowedOrigins: join(allowedOrigins, ' ')
        Annotations__Issuers: issuers
        APPLICATIONINSIGHTS_CONNECTION_STRING: applicationInsightsConnectionString
        APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
      },
      empty(otlpEndpoint) ? {} : { OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint }
    )
  }

  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: { allow: false }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: { allow: false }
  }
}

resource platformLogs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'platform'
  scope: app
  properties: {
    workspaceId: workspaceId
    metrics: [{ category: 'AllMetrics', enabled: true }]
  }
}

output id string = app.id
output name string = app.name
output address string = 'https://${app.properties.defaultHostName}'
