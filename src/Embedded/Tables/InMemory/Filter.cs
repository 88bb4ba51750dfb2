namespace CcmFlow.Embedded.Tables.InMemory;

/// <summary>A parsed $filter.</summary>
internal abstract record Filter
{
    public abstract bool Matches(Func<string, object?> property);

    /// <summary>Bounds on a key property that each match obeys.</summary>
    public virtual KeyRange RangeOf(string key) => KeyRange.All;

    internal sealed record And(Filter Left, Filter Right) : Filter
    {
        public override bool Matches(Func<string, object?> property) => Left.Matches(property) && Right.Matches(property);

        public override KeyRange RangeOf(string key) => Left.RangeOf(key).And(Right.RangeOf(key));
    }

    internal sealed record Or(Filter Left, Filter Right) : Filter
    {
        public override bool Matches(Func<string, object?> property) => Left.Matches(property) || Right.Matches(property);

        public override KeyRange RangeOf(string key) => Left.RangeOf(key).Or(Right.RangeOf(key));
    }

    internal sealed record Not(Filter Inner) : Filter
    {
        public override bool Matches(Func<string, object?> property) => !Inner.Matches(property);
    }

    internal sealed record Truth(Operand Flag) : Filter
    {
        public override bool Matches(Func<string, object?> property) => Flag.Value(property) is true;
    }

    internal sealed record Comparison(Operand Left, string Operator, Operand Right) : Filter
    {
        public override bool Matches(Func<string, object?> property)
        {
            var (left, right) = (Left.Value(property), Right.Value(property));
            // Nothing is true of a property that an entity does not have.
            if (left is null || right is null) return false;
            var order = EdmOrder.Compare(left, right);
            return Operator switch
            {
                "eq" => order == 0,
                "ne" => order != 0,
                "lt" => order < 0,
                "le" => order <= 0,
                "gt" => order > 0,
                _ => order >= 0,
            };
        }

        public override KeyRange RangeOf(string key) => (Left, Right) switch
        {
            ({ Property: { } name }, { Literal: string bound }) when name == key => RangeOf(Operator, bound),
            ({ Literal: string bound }, { Property: { } name }) when name == key => RangeOf(Turned(Operator), bound),
            _ => KeyRange.All,
        };

        private static KeyRange RangeOf(string op, string bound) => op switch
        {
            "eq" => new(bound, bound),
            "lt" or "le" => new(null, bound),
            "gt" or "ge" => new(bound, null),
            _ => KeyRange.All,
        };

        private static string Turned(string op) => op switch
        {
            "lt" or "le" => "ge",
            "gt" or "ge" => "le",
            _ => op,
        };
    }

    /// <summary>A property's name or a value.</summary>
    internal sealed record Operand(string? Property, object? Literal)
    {
        public object? Value(Func<string, object?> property) => Property is null ? Literal : property(Property);
    }
}
