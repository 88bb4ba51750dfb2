// Communication Services, only where it is the carrier. Phone numbers are bought in the portal afterwards.
param name string
param tags object
param appPrincipalId string

// Communication and Email Service Owner. There is no built-in role that may send texts and nothing else.
var communicationOwner = '09976791-48a7-449e-bb21-39d1a415f350'

resource service 'Microsoft.Communication/communicationServices@2023-04-01' = {
  name: name
  location: 'global'
  tags: tags
  properties: {
    dataLocation: 'United States'
  }
}

resource grant 'Microsoft.Authorization/roleAssignments@2022-04-01' = {
  name: guid(service.id, appPrincipalId, communicationOwner)
  scope: service
  properties: {
    principalId: appPrincipalId
    principalType: 'ServicePrincipal'
    roleDefinitionId: subscriptionResourceId('Microsoft.Authorization/roleDefinitions', communicationOwner)
  }
}

output id string = service.id
output endpoint string = 'https://${service.properties.hostName}'
