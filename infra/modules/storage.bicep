// One account for the host, the deployed package, the task hub and the app's tables. Keys are switched off.
param name string
param location string
param tags object
param sku string
param appPrincipalId string

var packages = 'packages'
var deadLetters = 'sms-dead-letters'
var roles = [
  'b7e6dc6d-f1e8-4753-8033-0f276bb0955b' // Storage Blob Data Owner: the host's locks and keys, the package, the task hub's leases
  '974c5e8b-45b9-4653-ba55-5f855dd0fe88' // Storage Queue Data Contributor: the task hub's queues
  '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3' // Storage Table Data Contributor: the task hub's history, the app's tables
]

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource blobs 'blobServices' = {
    name: 'default'
    resource containers 'containers' = [for container in [packages, deadLetters]: {
      name: container
    }]
  }
}

resource grants 'Microsoft.Authorization/roleAssignments@2022-04-01' = [for role in roles: {
  name: guid(account.id, appPrincipalId, role)
  scope: account
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', role)
  }
}]

output id string = account.id
output name string = account.name
output tablesUri string = account.properties.primaryEndpoints.table
output packagesUri string = '${account.properties.primaryEndpoints.blob}${packages}'
output deadLetterContainer string = deadLetters
