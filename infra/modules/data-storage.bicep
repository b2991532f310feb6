// The record itself: the table, and the containers of texts, styles and exports.
import { roleIds } from 'roles.bicep'

@minLength(3)
@maxLength(24)
param name string
param location string
param tags object
param isPublic bool
param replication string
param retentionDays int
param isLocked bool
param allowedOrigins string[]
param appIdentityName string
param appPrincipalId string
param workspaceId string

resource account 'Microsoft.Storage/storageAccounts@2025-01-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: replication }
  properties: {
    accessTier: 'Hot'
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    publicNetworkAccess: isPublic ? 'Enabled' : 'Disabled'
    networkAcls: {
      bypass: 'None'
      defaultAction: isPublic ? 'Allow' : 'Deny'
    }
  }

  resource blobs 'blobServices' = {
    name: 'default'
    properties: {
      isVersioningEnabled: true
      changeFeed: { enabled: true, retentionInDays: retentionDays }
      deleteRetentionPolicy: { enabled: true, days: retentionDays }
      containerDeleteRetentionPolicy: { enabled: true, days: retentionDays }
      // Point-in-time restore must be shorter than soft delete.
      restorePolicy: { enabled: true, days: retentionDays - 1 }
      cors: {
        corsRules: empty(allowedOrigins)
          ? []
          : [
              {
                allowedOrigins: allowedOrigins
                allowedMethods: ['GET', 'HEAD']
                allowedHeaders: ['*']
                exposedHeaders: ['ETag', 'Content-Disposition']
                maxAgeInSeconds: 3600
              }
            ]
      }
    }

    resource containers 'containers' = [
      for container in ['essays', 'styles', 'exports']: {
        name: container
        properties: { publicAccess: 'None' }
      }
    ]
  }

  resource tables 'tableServices' = {
    name: 'default'

    resource annotations 'tables' = {
      name: 'annotations'
    }
  }

  // The app deletes exports after 30 days; this is for when it does not run. An export can always be made again, so no older version of one is kept.
  resource lifecycle 'managementPolicies' = {
    name: 'default'
    properties: {
      policy: {
        rules: [
          {
            name: 'delete-old-exports'
            enabled: true
            type: 'Lifecycle'
            definition: {
              filters: { blobTypes: ['blockBlob'], prefixMatch: ['exports/'] }
              actions: {
                baseBlob: { delete: { daysAfterCreationGreaterThan: 31 } }
                version: { delete: { daysAfterCreationGreaterThan: 1 } }
                snapshot: { delete: { daysAfterCreationGreaterThan: 1 } }
              }
            }
          }
        ]
      }
    }
    dependsOn: [blobs]
  }
}

// The account holds this data and nothing else, and the app creates what is missing in it: a container's or the table's own scope would not allow that.
// A delegation key, which a SAS without an account key is signed with, is the account's in any case.
resource assignments 'Microsoft.Authorization/roleAssignments@2022-04-01' = [
  for role in [
    roleIds.storageTableDataContributor
    roleIds.storageBlobDataContributor
    roleIds.storageBlobDelegator
  ]: {
    name: guid(account.id, appIdentityName, role)
    scope: account
    properties: {
      principalId: appPrincipalId
      principalType: 'ServicePrincipal'
      roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
    }
  }
]

resource lock 'Microsoft.Authorization/locks@2020-05-01' = if (isLocked) {
  name: 'the-record'
  scope: account
  properties: {
    level: 'CanNotDelete'
    notes: 'The record of the service. Remove this lock only to give it up.'
  }
}

resource blobAudit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: account::blobs
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageDelete', enabled: true }]
  }
}

resource tableAudit 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  name: 'audit'
  scope: account::tables
  properties: {
    workspaceId: workspaceId
    logs: [{ category: 'StorageDelete', enabled: true }]
  }
}

output id string = account.id
output name string = account.name
output blobUri string = account.properties.primaryEndpoints.blob
output tableUri string = account.properties.primaryEndpoints.table
