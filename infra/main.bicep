// Everything that the service needs, from its resource group on. Deploying it again changes nothing: no name and no value
// depends on the time or on chance.
targetScope = 'subscription'

@description('Names the deployment: part of every name, and a tag.')
@minLength(2)
@maxLength(12)
param environmentName string

@description('The region of all resources.')
param location string

@description('Tags beside those that the templates set.')
param tags object = {}

@description('The client id of the app registration in Entra ID whose tokens the service accepts. Empty: nobody logs in with Entra ID.')
param loginClientId string

@description('OpenID Connect issuers whose tokens the service itself accepts, as Annotations__Issuers has them. Empty: none.')
param issuers string = ''

@description('The tenant whose users may log in.')
param loginTenantId string = tenant().tenantId

@description('Where the service is found from outside, such as https://annotations.example.org. Empty: the function app\'s own address.')
param publicAddress string = ''

@description('Origins whose pages may call the service from a browser, such as https://reader.example.org.')
param allowedOrigins string[] = []

@description('Whether storage and the service are reached through private endpoints alone. The service is then to be had within the virtual network only.')
param usesPrivateNetwork bool = false

@description('How the data account is replicated.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_RAGRS', 'Standard_GZRS', 'Standard_RAGZRS'])
param dataReplication string = 'Standard_ZRS'

@description('For how many days deleted or overwritten blobs of the data account can be brought back.')
@minValue(7)
@maxValue(365)
param retentionDays int = 30

@description('Whether the data account is locked against deletion.')
param locksData bool = true

@description('For how many days logs, traces and metrics are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 30

@description('At most so many gigabytes of telemetry are taken a day. -1: no limit.')
param telemetryGigabytesPerDay int = 1

@description('Up to how many instances serve.')
@minValue(1)
@maxValue(1000)
param maxInstances int = 40

@description('How many instances are kept warm. Each costs, used or not.')
@minValue(0)
@maxValue(20)
param warmInstances int = 0

@description('Who is told of alerts and of the budget.')
param alertEmails string[] = []

@description('The budget of the resource group a month, in the currency of the subscription.')
@minValue(1)
param monthlyBudget int = 50

@description('The month from which the budget counts: a first of the month, the same at every deployment.')
param budgetStart string = '2026-01-01'

@description('Where OpenTelemetry data go beside Application Insights: the address of an OTLP receiver. Empty: nowhere.')
param otlpEndpoint string = ''

var workload = 'annotations'
var token = toLower(uniqueString(subscription().id, environmentName, location))
var allTags = union(tags, { workload: workload, environment: environmentName, 'azd-env-name': environmentName })
var identityName = 'id-${workload}-${environmentName}'
var runtimeStorageName = 'strun${token}'
var dataStorageName = 'stdata${token}'
var functionAppName = 'func-${workload}-${environmentName}-${token}'

resource group 'Microsoft.Resources/resourceGroups@2024-11-01' = {
  name: 'rg-${workload}-${environmentName}'
  location: location
  tags: allTags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: identityName
    location: location
    tags: allTags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    workspaceName: 'log-${workload}-${environmentName}'
    componentName: 'appi-${workload}-${environmentName}'
    location: location
    tags: allTags
    retentionDays: logRetentionDays
    gigabytesPerDay: telemetryGigabytesPerDay
    appIdentityName: identityName
    appPrincipalId: identity.outputs.principalId
  }
}

module network 'modules/network.bicep' = if (usesPrivateNetwork) {
  scope: group
  params: {
    name: 'vnet-${workload}-${environmentName}'
    location: location
    tags: allTags
  }
}

module runtimeStorage 'modules/runtime-storage.bicep' = {
  scope: group
  params: {
    name: runtimeStorageName
    location: location
    tags: allTags
    isPublic: !usesPrivateNetwork
    appIdentityName: identityName
    appPrincipalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module dataStorage 'modules/data-storage.bicep' = {
  scope: group
  params: {
    name: dataStorageName
    location: location
    tags: allTags
    isPublic: !usesPrivateNetwork
    replication: dataReplication
    retentionDays: retentionDays
    isLocked: locksData
    allowedOrigins: allowedOrigins
    appIdentityName: identityName
    appPrincipalId: identity.outputs.principalId
    workspaceId: monitoring.outputs.workspaceId
  }
}

module functionApp 'modules/function-app.bicep' = {
  scope: group
  params: {
    name: functionAppName
    planName: 'asp-${workload}-${environmentName}'
    location: location
    tags: allTags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    runtimeStorageName: runtimeStorage.outputs.name
    deploymentContainerUri: runtimeStorage.outputs.deploymentContainerUri
    dataTableUri: dataStorage.outputs.tableUri
    dataBlobUri: dataStorage.outputs.blobUri
    applicationInsightsConnectionString: monitoring.outputs.connectionString
    otlpEndpoint: otlpEndpoint
    publicAddress: publicAddress
    allowedOrigins: allowedOrigins
    issuers: issuers
    maxInstances: maxInstances
    warmInstances: warmInstances
    isPublic: !usesPrivateNetwork
    integrationSubnetId: network.?outputs.integrationSubnetId ?? ''
    workspaceId: monitoring.outputs.workspaceId
  }
}

module login 'modules/login.bicep' = {
  scope: group
  params: {
    functionAppName: functionAppName
    clientId: loginClientId
    tenantId: loginTenantId
  }
  dependsOn: [functionApp]
}

module privateEndpoints 'modules/private-endpoints.bicep' = if (usesPrivateNetwork) {
  scope: group
  params: {
    location: location
    tags: allTags
    virtualNetworkId: network!.outputs.id
    subnetId: network!.outputs.endpointSubnetId
    runtimeStorageId: runtimeStorage.outputs.id
    runtimeStorageName: runtimeStorageName
    dataStorageId: dataStorage.outputs.id
    dataStorageName: dataStorageName
    functionAppId: functionApp.outputs.id
    functionAppName: functionAppName
  }
}

module alerts 'modules/alerts.bicep' = {
  scope: group
  params: {
    nameSuffix: '${workload}-${environmentName}'
    location: location
    tags: allTags
    emails: alertEmails
    applicationInsightsId: monitoring.outputs.componentId
    storageIds: [runtimeStorage.outputs.id, dataStorage.outputs.id]
    isProbed: !usesPrivateNetwork
    address: functionApp.outputs.address
  }
}

module workbook 'modules/workbook.bicep' = {
  scope: group
  params: {
    title: 'Annotations (${environmentName})'
    location: location
    tags: allTags
    applicationInsightsId: monitoring.outputs.componentId
    dataStorageId: dataStorage.outputs.id
  }
}

module budget 'modules/budget.bicep' = {
  scope: group
  params: {
    name: 'budget-${workload}-${environmentName}'
    amount: monthlyBudget
    start: budgetStart
    actionGroupId: alerts.outputs.actionGroupId
    emails: alertEmails
  }
}

@description('The region that was deployed to.')
output AZURE_LOCATION string = location

@description('Where everything is.')
output AZURE_RESOURCE_GROUP string = group.name

@description('The function app that the package is published to.')
output AZURE_FUNCTION_APP_NAME string = functionApp.outputs.name

@description('Where the service answers.')
output SERVICE_API_URI string = '${functionApp.outputs.address}/api/'

@description('The account that holds the table and the blobs.')
output DATA_STORAGE_NAME string = dataStorage.outputs.name

@description('The identity that the app runs as.')
output APP_IDENTITY_CLIENT_ID string = identity.outputs.clientId

@description('Where telemetry is looked at.')
output APPLICATION_INSIGHTS_NAME string = monitoring.outputs.componentName
