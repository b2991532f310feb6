// Cheap, and easily taken down again.
using 'main.bicep'

param environmentName = 'dev'
param location = readEnvironmentVariable('AZURE_LOCATION', 'westeurope')
param loginClientId = readEnvironmentVariable('ANNOTATIONS_LOGIN_CLIENT_ID')
param alertEmails = filter(split(readEnvironmentVariable('ANNOTATIONS_ALERT_EMAILS', ''), ','), email => !empty(email))
param dataReplication = 'Standard_LRS'
param retentionDays = 7
param locksData = false
param maxInstances = 2
param monthlyBudget = 20
param issuers = readEnvironmentVariable('ANNOTATIONS_ISSUERS', '')
