namespace CcmFlow.Embedded.Tables.Wire;

/// <summary>Names of the OData types that the Table service knows.</summary>
internal static class EdmType
{
    public const string Annotation = "@odata.type";
    public const string Binary = "Edm.Binary";
    public const string Boolean = "Edm.Boolean";
    public const string DateTime = "Edm.DateTime";
    public const string Double = "Edm.Double";
    public const string Guid = "Edm.Guid";
    public const string Int32 = "Edm.Int32";
    public const string Int64 = "Edm.Int64";
    public const string String = "Edm.String";
}
