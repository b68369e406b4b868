using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Marten;
using Marten.Linq.Members;
using Marten.Linq.SqlGeneration.Filters;
using Weasel.Core;
using Weasel.Postgresql.SqlGeneration;

namespace Safety.Web.Store;

/// <summary>
/// Lets queries over states compare an enum with its stored code. Marten alone would compare with the C# name, and so
/// find nothing, silently. Equal and unequal are known; for "one of several" ask for each.
/// </summary>
public sealed class EnumCodes : IMemberSource
{
    /// <inheritdoc/>
    public bool TryResolve(
        IQueryableMember parent, StoreOptions options, MemberInfo memberInfo, Type memberType,
        [NotNullWhen(true)] out IQueryableMember? member)
    {
        member = memberType.IsEnum && memberInfo is PropertyInfo { PropertyType.IsEnum: true }
            ? new EnumCodeMember(parent, options.Serializer().Casing, memberInfo)
            : null;
        return member is not null;
    }

    private sealed class EnumCodeMember(IQueryableMember parent, Casing casing, MemberInfo member)
        : QueryableMember(parent, casing, member), IComparableMember
    {
        public override ISqlFragment CreateComparison(string op, ConstantExpression constant)
        {
            var name = Enum.GetName(MemberType, constant.Value!)!;
            var code = JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
            return new MemberComparisonFilter(this, new CommandParameter(code, NpgsqlTypes.NpgsqlDbType.Varchar), op);
        }
    }
}
