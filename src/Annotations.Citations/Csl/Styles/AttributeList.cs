namespace Annotations.Citations.Csl.Styles;

/// <summary>The attributes of one element while it is read: few, so that looking through them is quicker than a table.</summary>
internal struct AttributeList
{
    private StyleAttribute[] attributes;
    private int count;

    /// <summary>Takes the place of one that has the name already; false when there would be more than <see cref="StyleLimits.MaxAttributes"/>.</summary>
    internal bool Set(string name, string value)
    {
        attributes ??= new StyleAttribute[4];
        for (var i = 0; i < count; i++)
        {
            if (attributes[i].Name == name)
            {
                attributes[i] = new StyleAttribute(name, value);
                return true;
            }
        }

        if (count == StyleLimits.MaxAttributes)
        {
            return false;
        }

        if (count == attributes.Length)
        {
            Array.Resize(ref attributes, 2 * count);
        }

        attributes[count++] = new StyleAttribute(name, value);
        return true;
    }

    internal readonly StyleAttribute[] ToArray() => count == 0 ? [] : attributes.AsSpan(0, count).ToArray();
}
