// What azd deploys: everything from its environment (azd env set NAME value).
using 'main.bicep'

param environmentName = readEnvironmentVariable('AZURE_ENV_NAME')
param location = readEnvironmentVariable('AZURE_LOCATION')
param loginClientId = readEnvironmentVariable('ANNOTATIONS_LOGIN_CLIENT_ID', '')
param issuers = readEnvironmentVariable('ANNOTATIONS_ISSUERS', '')
param publicAddress = readEnvironmentVariable('ANNOTATIONS_PUBLIC_ADDRESS', '')
param usesPrivateNetwork = bool(readEnvironmentVariable('ANNOTATIONS_PRIVATE_NETWORK', 'false'))
param locksData = bool(readEnvironmentVariable('ANNOTATIONS_LOCK_DATA', 'true'))
param alertEmails = filter(split(readEnvironmentVariable('ANNOTATIONS_ALERT_EMAILS', ''), ','), email => !empty(email))
param allowedOrigins = filter(
  split(readEnvironmentVariable('ANNOTATIONS_ALLOWED_ORIGINS', ''), ','),
  origin => !empty(origin)
)
