using System.Linq.Expressions;

namespace CcmFlow.Embedded.Tables.Filters;

/// <summary>Whether an expression uses the entity.</summary>
internal sealed class EntityUse : ExpressionVisitor
{
    private readonly ParameterExpression entity;
    private bool found;

    private EntityUse(ParameterExpression entity) => this.entity = entity;

    public static bool In(Expression node, ParameterExpression entity)
    {
        var visitor = new EntityUse(entity);
        visitor.Visit(node);
        return visitor.found;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        found |= node == entity;
        return node;
    }
}
