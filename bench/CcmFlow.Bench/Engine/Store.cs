namespace CcmFlow.Bench.Engine;

internal enum Store
{
    Memory,
    Log,
}
