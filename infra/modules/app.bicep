// The function app on Flex Consumption. Runtime and package live in functionAppConfig: on this plan
// FUNCTIONS_WORKER_RUNTIME and FUNCTIONS_EXTENSION_VERSION are not settings.
param name string
param location string
param tags object
param identityId string
param identityClientId string
param storageName string
param tablesUri string
param packagesUri string
param vaultName string
param insightsConnectionString string
param publicBaseUrl string
param smsProvider string
param twilioAccountSid string
param twilioBaseUrl string
param useTwilio bool
param acsEndpoint string
param claimsUsage string
param claimsFolder string
param claimsKeysFolder string
param ensureMonthsSchedule string
param inboundSweepSchedule string
param auditSchedule string
param canarySchedule string
param claimsPollSchedule string
param signInClientId string
param signInIssuer string
param alwaysReadyInstances int

// Webhooks and orchestrations are scale groups of their own: a page needs both awake.
var alwaysReady = [
  { name: 'http', instanceCount: alwaysReadyInstances }
  { name: 'durable', instanceCount: alwaysReadyInstances }
]
var ownAddress = 'https://${app.properties.defaultHostName}'
var address = empty(publicBaseUrl) ? ownAddress : publicBaseUrl

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: 'plan-${name}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: { name: 'FC1', tier: 'FlexConsumption' }
  properties: {
    reserved: true // Linux
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: union(tags, { 'azd-service-name': 'app' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: { '${identityId}': {} }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    keyVaultReferenceIdentity: identityId
    functionAppConfig: {
      runtime: { name: 'dotnet-isolated', version: '10.0' }
      scaleAndConcurrency: {
        instanceMemoryMB: 2048
        maximumInstanceCount: 40
        alwaysReady: alwaysReadyInstances == 0 ? [] : alwaysReady
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packagesUri
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
    }
    siteConfig: {
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

// Apart from the site, because PublicBaseUrl is the site's own host name unless another one is given.
resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    AzureWebJobsStorage__accountName: storageName
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
    Tables__ServiceUri: tablesUri
    Tables__ClientId: identityClientId
    PublicBaseUrl: address
    PhoneHashSecret: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=PhoneHashSecret)'
    Disclosure__LinkKey: '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=DisclosureLinkKey)'
    Sms__Provider: smsProvider
    Twilio__AccountSid: twilioAccountSid
    Twilio__AuthToken: useTwilio ? '@Microsoft.KeyVault(VaultName=${vaultName};SecretName=TwilioAuthToken)' : ''
    Twilio__BaseUrl: twilioBaseUrl
    Acs__Endpoint: acsEndpoint
    Claims__Folder: claimsFolder
    Claims__KeysFolder: claimsKeysFolder
    Claims__Usage: claimsUsage
    EnsureMonthsSchedule: ensureMonthsSchedule
    InboundSweepSchedule: inboundSweepSchedule
    AuditSchedule: auditSchedule
    CanarySchedule: canarySchedule
    ClaimsPollSchedule: claimsPollSchedule
    Identity__AppService: empty(signInClientId) ? 'false' : 'true'
    Identity__Authority: empty(signInClientId) ? '' : signInIssuer
    Identity__Audience: signInClientId
  }
}

// People sign in with Microsoft Entra ID at the platform. Requests without a sign-in still reach the app: webhooks, patients' and clinicians' links,
// and machines with a key come so, and the app's own gate asks each route who may come.
resource signIn 'Microsoft.Web/sites/config@2024-04-01' = if (!empty(signInClientId)) {
  parent: app
  name: 'authsettingsV2'
  properties: {
    platform: { enabled: true }
    globalValidation: { requireAuthentication: false, unauthenticatedClientAction: 'AllowAnonymous' }
    httpSettings: { requireHttps: true }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: { clientId: signInClientId, openIdIssuer: signInIssuer }
        validation: { allowedAudiences: [signInClientId, 'api://${signInClientId}'] }
      }
    }
    login: { tokenStore: { enabled: false } }
  }
}

output id string = app.id
output name string = app.name
output publicBaseUrl string = address
