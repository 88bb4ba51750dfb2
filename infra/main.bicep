// CcmFlow in one resource group. No secret stands here: see README.md for the three commands that set them.
targetScope = 'subscription'

@minLength(1)
@maxLength(64)
@description('Name of the azd environment; names of the resources are derived from it.')
param environmentName string

@minLength(1)
@description('A region that offers Flex Consumption.')
param location string

@description('Object id of the person who deploys and will set the secrets; empty in a pipeline.')
param principalId string = ''

@allowed(['Twilio', 'Acs'])
@description('Which carrier sends the texts of practices that name none.')
param smsProvider string = 'Twilio'

@description('Set up the other carrier as well: practices may choose it, or have it as their second one.')
param bothCarriers bool = false

@description('The Twilio account (AC and 32 hex digits). It is a name, not a secret.')
param twilioAccountSid string = ''

@description('Another Twilio API address, for instance of a region; empty: the usual one.')
param twilioBaseUrl string = ''

@description('Address under which carriers and patients reach the app when it is not its own, for instance behind Front Door. Signatures are checked against it.')
param publicBaseUrl string = ''

@allowed(['T', 'P'])
@description('ISA15 of the claims: T is test, P is production.')
param claimsUsage string = 'T'

@description('Keep claim files on a file share. Functions can mount one with an account key only, so it gets an account of its own.')
param mountClaimsShare bool = true

@description('Folder with a folder for each practice that sends by SFTP, named by its id, for its key and known_hosts files. Mount one of yours to use it; it must not be the one of the claim files.')
param claimsKeysFolder string = '/mounts/claim-keys'

@description('Send the SMS events of Communication Services to the app. Possible only after a first deployment of the code.')
param subscribeSmsEvents bool = false

@description('Name of the function that takes the SMS events.')
param smsEventsFunction string = 'AcsEvents'

@description('NCRONTAB: when to make sure that every enrolled patient has this month.')
param ensureMonthsSchedule string = '0 5 * * * *'

@description('NCRONTAB: when to finish inbound texts whose effects were interrupted.')
param inboundSweepSchedule string = '30 * * * * *'

@description('NCRONTAB: when the auditor looks for cases that stand still, lost texts and gaps in the on-call cover.')
param auditSchedule string = '0 * * * * *'

@description('NCRONTAB: when practices that have a canary phone get a test text.')
param canarySchedule string = '45 */2 * * * *'

@description('NCRONTAB of the look at the clearinghouses: answers, payments, files without an answer.')
param claimsPollSchedule string = '15 */15 * * * *'

@description('Application (client) id of the Entra ID registration that people sign in with; empty: nobody signs in, the API is for machines alone.')
param signInClientId string = ''

@description('Issuer of that registration.')
param signInIssuer string = '${environment().authentication.loginEndpoint}${tenant().tenantId}/v2.0'

@minValue(0)
@maxValue(20)
@description('Instances that never sleep, for webhooks and for orchestrations each. 0 saves their price; then an urgent text may wait for a cold start.')
param alwaysReadyInstances int = 1

@allowed(['Standard_LRS', 'Standard_ZRS'])
@description('ZRS keeps the records through the loss of a data centre, where the region has several.')
param storageSku string = 'Standard_ZRS'

@description('How long logs and traces are kept. They hold no patient data.')
param logRetentionDays int = 90

var useAcs = smsProvider == 'Acs' || bothCarriers
var token = toLower(uniqueString(subscription().id, environmentName, location))
var tags = { 'azd-env-name': environmentName }

resource group 'Microsoft.Resources/resourceGroups@2024-03-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module identity 'modules/identity.bicep' = {
  scope: group
  params: {
    name: 'id-ccmflow-${token}'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  scope: group
  params: {
    token: token
    location: location
    tags: tags
    retentionDays: logRetentionDays
    appPrincipalId: identity.outputs.principalId
  }
}

module storage 'modules/storage.bicep' = {
  scope: group
  params: {
    name: 'stccmflow${take(token, 13)}'
    location: location
    tags: tags
    sku: storageSku
    appPrincipalId: identity.outputs.principalId
  }
}

module vault 'modules/vault.bicep' = {
  scope: group
  params: {
    name: 'kv-ccm-${token}'
    location: location
    tags: tags
    appPrincipalId: identity.outputs.principalId
    deployerPrincipalId: principalId
  }
}

module communication 'modules/communication.bicep' = if (useAcs) {
  scope: group
  params: {
    name: 'acs-ccmflow-${token}'
    tags: tags
    appPrincipalId: identity.outputs.principalId
  }
}

module app 'modules/app.bicep' = {
  scope: group
  params: {
    name: 'func-ccmflow-${token}'
    location: location
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    storageName: storage.outputs.name
    tablesUri: storage.outputs.tablesUri
    packagesUri: storage.outputs.packagesUri
    vaultName: vault.outputs.name
    insightsConnectionString: monitoring.outputs.connectionString
    publicBaseUrl: publicBaseUrl
    smsProvider: smsProvider
    twilioAccountSid: twilioAccountSid
    twilioBaseUrl: twilioBaseUrl
    useTwilio: smsProvider == 'Twilio' || bothCarriers
    acsEndpoint: useAcs ? communication!.outputs.endpoint : ''
    claimsUsage: claimsUsage
    // Without the share the files lie on an instance's own disk and go with it; their bytes are kept in the table
    // Interchanges in any case.
    claimsFolder: mountClaimsShare ? '/mounts/claims' : '/tmp/claims'
    claimsKeysFolder: claimsKeysFolder
    ensureMonthsSchedule: ensureMonthsSchedule
    inboundSweepSchedule: inboundSweepSchedule
    auditSchedule: auditSchedule
    canarySchedule: canarySchedule
    claimsPollSchedule: claimsPollSchedule
    signInClientId: signInClientId
    signInIssuer: signInIssuer
    alwaysReadyInstances: alwaysReadyInstances
  }
}

module claimsShare 'modules/claims-share.bicep' = if (mountClaimsShare) {
  scope: group
  params: {
    name: 'stclaims${take(token, 13)}'
    location: location
    tags: tags
    sku: storageSku
    appName: app.outputs.name
    mountPath: '/mounts/claims'
  }
}

module smsEvents 'modules/sms-events.bicep' = if (useAcs && subscribeSmsEvents) {
  scope: group
  params: {
    name: 'evgt-ccmflow-${token}'
    tags: tags
    communicationId: communication!.outputs.id
    identityId: identity.outputs.id
    functionId: '${app.outputs.id}/functions/${smsEventsFunction}'
    storageId: storage.outputs.id
    deadLetterContainer: storage.outputs.deadLetterContainer
  }
}

output AZURE_RESOURCE_GROUP string = group.name
output AZURE_KEY_VAULT_NAME string = vault.outputs.name
output FUNCTION_APP_NAME string = app.outputs.name
output PUBLIC_BASE_URL string = app.outputs.publicBaseUrl
