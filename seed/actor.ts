/** Who stands in the histories of the synthetic world. */
export const actor = '合成数据';
