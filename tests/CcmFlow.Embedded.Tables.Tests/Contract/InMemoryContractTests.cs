namespace CcmFlow.Embedded.Tables.Tests.Contract;

public sealed class InMemoryContractTests() : TableContract(new InMemoryBackend());
