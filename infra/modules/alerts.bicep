// Who is told, and of what: not reached, errors of ours, slow, storage throttled.
param nameSuffix string
param location string
param tags object
param emails string[]
param applicationInsightsId string
param storageIds string[]

@description('Whether the service is probed from outside: a private one is not reached from there.')
param isProbed bool
param address string

var queries = [
  {
    name: 'server-errors'
    description: 'More than five answers of 500 or above within a quarter of an hour, but for readiness probes.'
    severity: 1
    query: 'requests | where toint(resultCode) >= 500 and name !has "health" | summarize errors = sum(itemCount) by bin(timestamp, 15m)'
    column: 'errors'
    threshold: 5
  }
  {
    name: 'latency'
    description: 'One request in twenty, but for imports and exports, takes longer than two seconds.'
    severity: 2
    query: 'requests | where name !has "export" and name !has "import" | summarize p95 = percentile(duration, 95) by bin(timestamp, 15m)'
    column: 'p95'
    threshold: 2000
  }
]

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = {
  name: 'ag-${nameSuffix}'
  location: 'global'
  tags: tags
  properties: {
    enabled: true
    groupShortName: 'annotations'
    emailReceivers: [
      for (email, index) in emails: {
        name: 'email-${index}'
        emailAddress: email
        useCommonAlertSchema: true
      }
    ]
  }
}

resource queryAlerts 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in queries: {
    name: 'alert-${alert.name}-${nameSuffix}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: alert.name
      description: alert.description
      severity: alert.severity
      enabled: true
      scopes: [applicationInsightsId]
      evaluationFrequency: 'PT15M'
      windowSize: 'PT15M'
      autoMitigate: true
      criteria: {
        allOf: [
          {
            query: alert.query
            metricMeasureColumn: alert.column
            timeAggregation: 'Maximum'
            operator: 'GreaterThan'
            threshold: alert.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: [people.id] }
    }
  }
]

resource throttling 'Microsoft.Insights/metricAlerts@2018-03-01' = [
  for storageId in storageIds: {
    name: 'alert-throttling-${last(split(storageId, '/'))}'
    location: 'global'
    tags: tags
    properties: {
      description: 'Storage turned calls away because there were too many: the README says what to do about it.'
      severity: 2
      enabled: true
      scopes: [storageId]
      evaluationFrequency: 'PT5M'
      windowSize: 'PT15M'
      autoMitigate: true
      targetResourceType: 'Microsoft.Storage/storageAccounts'
      criteria: {
        'odata.type': 'Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria'
        allOf: [
          {
            name: 'throttled'
            criterionType: 'StaticThresholdCriterion'
            metricNamespace: 'Microsoft.Storage/storageAccounts'
            metricName: 'Transactions'
            timeAggregation: 'Total'
            operator: 'GreaterThan'
            threshold: 20
            dimensions: [
              {
                name: 'ResponseType'
                operator: 'Include'
                values: [
                  'ServerBusyError'
                  'ClientThrottlingError'
                  'ClientAccountRequestThrottlingError'
                  'ClientAccountBandwidthThrottlingError'
                ]
              }
            ]
          }
        ]
      }
      actions: [{ actionGroupId: people.id }]
    }
  }
]

resource probe 'Microsoft.Insights/webtests@2022-06-15' = if (isProbed) {
  name: 'webtest-${nameSuffix}'
  location: location
  // Where the portal looks for the test's results.
  tags: union(tags, { 'hidden-link:${applicationInsightsId}': 'Resource' })
  kind: 'standard'
  properties: {
    Name: 'ready'
    SyntheticMonitorId: 'webtest-${nameSuffix}'
    Kind: 'standard'
    Enabled: true
    Frequency: 300
    Timeout: 30
    RetryEnabled: true
    Locations: [
      { Id: 'emea-nl-ams-azr' }
      { Id: 'us-va-ash-azr' }
      { Id: 'apac-sg-sin-azr' }
    ]
    Request: {
      HttpVerb: 'GET'
      RequestUrl: '${address}/api/health/ready'
    }
    ValidationRules: {
      ExpectedHttpStatusCode: 200
      SSLCheck: true
      SSLCertRemainingLifetimeCheck: 14
    }
  }
}

resource unreachable 'Microsoft.Insights/metricAlerts@2018-03-01' = if (isProbed) {
  name: 'alert-availability-${nameSuffix}'
  location: 'global'
  tags: tags
  properties: {
    description: 'The service is not ready as seen from two places at once.'
    severity: 0
    enabled: true
    scopes: [probe.id, applicationInsightsId]
    evaluationFrequency: 'PT1M'
    windowSize: 'PT5M'
    autoMitigate: true
    criteria: {
      'odata.type': 'Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria'
      webTestId: probe.id
      componentId: applicationInsightsId
      failedLocationCount: 2
    }
    actions: [{ actionGroupId: people.id }]
  }
}

output actionGroupId string = people.id
