// What is to be seen at a glance: load, latency, refusals, work done, storage, failures.
param title string
param location string
param tags object
param applicationInsightsId string
param dataStorageId string

resource workbook 'Microsoft.Insights/workbooks@2023-06-01' = {
  name: guid(resourceGroup().id, 'workbook')
  location: location
  tags: tags
  kind: 'shared'
  properties: {
    displayName: title
    category: 'workbook'
    sourceId: applicationInsightsId
    version: 'Notebook/1.0'
    serializedData: replace(
      replace(loadTextContent('workbook.json'), '{applicationInsights}', applicationInsightsId),
      '{dataStorage}',
      dataStorageId
    )
  }
}

output id string = workbook.id
