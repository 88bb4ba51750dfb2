namespace CcmFlow.Embedded.Tables.InMemory;

internal enum FilterToken
{
    End,
    Open,
    Close,
    Word,
    Quoted,
}
