namespace CcmFlow.Embedded.Tables.Tests.Contract;

public sealed class AzuriteContractTests(AzuriteBackend azurite) : TableContract(azurite);
