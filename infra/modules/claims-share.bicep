// Where claim files are dropped for the clearing house to fetch. Flex Consumption mounts Azure Files over SMB with an
// account key and not with an identity, so the share lies in an account of its own that holds nothing else. Azure
// hands the key from the account to the app's mount at deployment; nobody sees it. After `az storage account keys
// renew`, provision again.
param name string
param location string
param tags object
param sku string
param appName string
param mountPath string

resource account 'Microsoft.Storage/storageAccounts@2023-05-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    allowBlobPublicAccess: false
    allowSharedKeyAccess: true
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
  }

  resource files 'fileServices' = {
    name: 'default'
    resource share 'shares' = {
      name: 'claims'
      properties: {
        shareQuota: 5 // GiB: thousands of practice-months
        enabledProtocols: 'SMB'
      }
    }
  }
}

resource app 'Microsoft.Web/sites@2024-04-01' existing = {
  name: appName
}

resource mount 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: app
  name: 'azurestorageaccounts'
  properties: {
    claims: {
      type: 'AzureFiles'
      accountName: account.name
      shareName: account::files::share.name
      mountPath: mountPath
      accessKey: account.listKeys().keys[0].value
    }
  }
}
