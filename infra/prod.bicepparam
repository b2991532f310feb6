// For scholars: copies in another region, a warm instance, a longer memory.
using 'main.bicep'

param environmentName = 'prod'
param location = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')
param loginClientId = readEnvironmentVariable('ANNOTATIONS_LOGIN_CLIENT_ID')
param issuers = readEnvironmentVariable('ANNOTATIONS_ISSUERS', '')
param publicAddress = readEnvironmentVariable('ANNOTATIONS_PUBLIC_ADDRESS', '')
param allowedOrigins = filter(
  split(readEnvironmentVariable('ANNOTATIONS_ALLOWED_ORIGINS', ''), ','),
  origin => !empty(origin)
)
param alertEmails = filter(split(readEnvironmentVariable('ANNOTATIONS_ALERT_EMAILS', ''), ','), email => !empty(email))
param dataReplication = 'Standard_RAGZRS'
param retentionDays = 90
param logRetentionDays = 90
param telemetryGigabytesPerDay = 5
param maxInstances = 100
param warmInstances = 1
param monthlyBudget = 300
