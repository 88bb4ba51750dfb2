// Inbound texts and delivery reports of Communication Services. What cannot be delivered in a day is kept: without a
// dead-letter container Event Grid would throw a patient's text away.
param name string
param tags object
param communicationId string
param identityId string
param functionId string
param storageId string
param deadLetterContainer string

resource topic 'Microsoft.EventGrid/systemTopics@2022-06-15' = {
  name: name
  location: 'global'
  tags: tags
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    source: communicationId
    topicType: 'Microsoft.Communication.CommunicationServices'
  }

  resource subscription 'eventSubscriptions' = {
    name: 'sms'
    properties: {
      eventDeliverySchema: 'EventGridSchema'
      destination: {
        endpointType: 'AzureFunction'
        properties: {
          resourceId: functionId
          maxEventsPerBatch: 1
        }
      }
      filter: {
        includedEventTypes: [
          'Microsoft.Communication.SMSReceived'
          'Microsoft.Communication.SMSDeliveryReportReceived'
        ]
      }
      retryPolicy: {
        maxDeliveryAttempts: 30
        eventTimeToLiveInMinutes: 1440
      }
      deadLetterWithResourceIdentity: {
        identity: {
          type: 'UserAssigned'
          userAssignedIdentity: identityId
        }
        deadLetterDestination: {
          endpointType: 'StorageBlob'
          properties: {
            resourceId: storageId
            blobContainerName: deadLetterContainer
          }
        }
      }
    }
  }
}
