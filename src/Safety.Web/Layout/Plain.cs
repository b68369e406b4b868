using System.Text;

namespace Safety.Web.Layout;

/// <summary>Codes of the house in plain words, for places where a code has no words of its own.</summary>
public static class Plain
{
    /// <summary>A code in plain words: <c>NoPlan</c> and <c>no_plan</c> read "No plan".</summary>
    public static string Of(string code)
    {
        var text = new StringBuilder();
        foreach (var letter in code.Replace('_', ' '))
        {
            if (char.IsUpper(letter) && text.Length > 0 && text[^1] != ' ') text.Append(' ');
            text.Append(text.Length == 0 ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    /// <summary>A code in plain words.</summary>
    public static string Of(Enum code) => Of(code.ToString());
}
