using System.Text;
using Safety.Core.Clients;

namespace Safety.Core.Visits.Rules;

/// <summary>Kinds of known risk in plain words.</summary>
internal static class RiskText
{
    public static string Of(IEnumerable<KnownRiskKind> kinds) => string.Join(", ", kinds.Select(Of));

    private static string Of(KnownRiskKind kind)
    {
        var text = new StringBuilder();
        foreach (var letter in kind.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0) text.Append(' ');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
