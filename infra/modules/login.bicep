// App Service Authentication with Entra ID in front of the app. Whoever has no token is let through, for reading is open; the app asks for a
// login where something is written, and believes the platform's header because the platform tells it (WEBSITE_AUTH_ENABLED) that it sets it.
param functionAppName string

@description('Empty: no login.')
param clientId string
param tenantId string

resource app 'Microsoft.Web/sites@2024-11-01' existing = {
  name: functionAppName
}

resource login 'Microsoft.Web/sites/config@2024-11-01' = {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: { enabled: !empty(clientId), runtimeVersion: '~1' }
    globalValidation: {
      requireAuthentication: false
      unauthenticatedClientAction: 'AllowAnonymous'
    }
    httpSettings: { requireHttps: true }
    // Tokens are checked and forwarded as claims; none is kept, so that no client secret is needed.
    login: { tokenStore: { enabled: false } }
    identityProviders: {
      azureActiveDirectory: {
        enabled: !empty(clientId)
        registration: {
          clientId: clientId
          openIdIssuer: '${environment().authentication.loginEndpoint}${tenantId}/v2.0'
        }
        validation: {
          allowedAudiences: [clientId, 'api://${clientId}']
        }
      }
    }
  }
}
